use std::sync::Arc;

use proptest::prelude::*;
use tokio::task::JoinSet;

use super::*;

const HOUR: Duration = Duration::from_secs(3_600);
const MINUTE: Duration = Duration::from_secs(60);

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

async fn pass(limiter: &RateLimiter) -> Result<(), Duration> {
    limiter.admit(MINUTE, &|_| ()).await.map(drop)
}

#[tokio::test(start_paused = true)]
async fn nine_tenths_may_be_spent_at_once_and_the_rest_is_spread() {
    let limiter = RateLimiter::new(5_000, HOUR);
    let start = Instant::now();
    for _ in 0..4_500 {
        pass(&limiter).await.unwrap();
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    let mut waits = Vec::new();
    for _ in 0..500 {
        let before = Instant::now();
        pass(&limiter).await.unwrap();
        waits.push(before.elapsed().as_secs_f64());
    }
    assert!(
        waits.iter().all(|wait| (7.1..7.3).contains(wait)),
        "{waits:?}"
    );
    // Just in time for the first to return.
    assert!(
        (HOUR - seconds(8)..=HOUR + seconds(1)).contains(&start.elapsed()),
        "{:?}",
        start.elapsed()
    );
    pass(&limiter).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn it_is_the_last_hour_that_counts_not_the_hour_of_the_clock() {
    let limiter = RateLimiter::new(2, HOUR);
    pass(&limiter).await.unwrap();
    tokio::time::advance(seconds(3_590)).await;
    pass(&limiter).await.unwrap();
    let start = Instant::now();
    pass(&limiter).await.unwrap();
    assert_eq!(start.elapsed(), seconds(10));
    assert_eq!(pass(&limiter).await, Err(seconds(3_590)));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_is_refused_at_once_whoever_else_waits() {
    let limiter = Arc::new(RateLimiter::new(2, seconds(100)));
    pass(&limiter).await.unwrap();
    tokio::time::advance(seconds(50)).await;
    pass(&limiter).await.unwrap();
    assert_eq!(
        limiter.admit(seconds(49), &|_| ()).await.err(),
        Some(seconds(50))
    );
    let waiting = tokio::spawn({
        let limiter = limiter.clone();
        async move { pass(&limiter).await }
    });
    tokio::task::yield_now().await;
    // The first to return is taken, and the next one returns in 100 s.
    let start = Instant::now();
    assert_eq!(pass(&limiter).await, Err(seconds(100)));
    assert_eq!(start.elapsed(), Duration::ZERO);
    waiting.await.unwrap().unwrap();
    assert_eq!(start.elapsed(), seconds(50));
}

#[tokio::test(start_paused = true)]
async fn a_request_counts_from_its_beginning_until_a_period_after_its_end() {
    let limiter = RateLimiter::new(1, MINUTE);
    let permit = limiter.admit(MINUTE, &|_| ()).await.unwrap();
    tokio::time::advance(seconds(30)).await;
    assert_eq!(
        limiter.admit(seconds(59), &|_| ()).await.err(),
        Some(MINUTE)
    );
    drop(permit);
    tokio::time::advance(seconds(45)).await;
    assert_eq!(
        limiter.admit(seconds(14), &|_| ()).await.err(),
        Some(seconds(15))
    );
    let start = Instant::now();
    pass(&limiter).await.unwrap();
    assert_eq!(start.elapsed(), seconds(15));
}

#[tokio::test(start_paused = true)]
async fn those_who_wait_are_served_in_order() {
    let limiter = Arc::new(RateLimiter::new(3, seconds(10)));
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = JoinSet::new();
    for number in 0..12 {
        let (limiter, order) = (limiter.clone(), order.clone());
        tasks.spawn(async move {
            pass(&limiter).await.unwrap();
            order.lock().unwrap().push(number);
        });
        tokio::task::yield_now().await;
    }
    let start = Instant::now();
    while tasks.join_next().await.is_some() {}
    assert_eq!(*order.lock().unwrap(), (0..12).collect::<Vec<_>>());
    assert_eq!(start.elapsed(), seconds(30));
}

#[tokio::test(start_paused = true)]
async fn whoever_stops_waiting_or_sends_nothing_has_spent_nothing() {
    let limiter = Arc::new(RateLimiter::new(1, MINUTE));
    limiter.admit(MINUTE, &|_| ()).await.unwrap().give_back();
    pass(&limiter).await.unwrap();
    for _ in 0..3 {
        let stopped = tokio::time::timeout(seconds(5), pass(&limiter)).await;
        assert!(stopped.is_err());
    }
    let start = Instant::now();
    pass(&limiter).await.unwrap();
    assert_eq!(start.elapsed(), seconds(45));
    assert_eq!(limiter.state(Instant::now()).waiting, 0);
}

#[tokio::test(start_paused = true)]
async fn each_wait_is_told() {
    let limiter = RateLimiter::new(10, MINUTE);
    let told = Mutex::new(Vec::new());
    let hear = |hold| told.lock().unwrap().push(hold);
    for _ in 0..11 {
        drop(limiter.admit(MINUTE, &hear).await.unwrap());
    }
    // The tenth waits for the first to return, and the eleventh for nothing: nine have returned.
    assert_eq!(*told.lock().unwrap(), [Hold::Spread(MINUTE)]);
    // Two of ten are spent by now, and up to nine nobody waits.
    for _ in 0..7 {
        drop(limiter.admit(MINUTE, &hear).await.unwrap());
    }
    assert_eq!(told.lock().unwrap()[1..], []);
}

#[test]
fn its_memory_is_bounded() {
    let limiter = RateLimiter::new(100, MINUTE);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(async {
        for _ in 0..10_000 {
            pass(&limiter).await.unwrap();
        }
    });
    assert!(
        limiter
            .state(runtime.block_on(async { Instant::now() }))
            .ended
            .len()
            <= 100
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the arrivals, the times of responses and the moments at which the vendor counts, the vendor
    /// never counts above the limit in any period.
    #[test]
    fn no_period_holds_more_than_the_limit(
        requests in 1_u32..30,
        calls in proptest::collection::vec((0_u64..20_000, 0_u64..5_000, 0.0..1.0_f64), 1..150),
    ) {
        let per = seconds(10);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        let mut counted = runtime.block_on(async move {
            let limiter = Arc::new(RateLimiter::new(requests, per));
            let mut tasks = JoinSet::new();
            for (arrival, response, counted) in calls {
                let limiter = limiter.clone();
                tasks.spawn(async move {
                    tokio::time::sleep(Duration::from_millis(arrival)).await;
                    let permit = limiter.admit(HOUR, &|_| ()).await.unwrap();
                    let response = Duration::from_millis(response);
                    let until_counted = response.mul_f64(counted);
                    tokio::time::sleep(until_counted).await;
                    let at = Instant::now();
                    tokio::time::sleep(response.saturating_sub(until_counted)).await;
                    drop(permit);
                    at
                });
            }
            tasks.join_all().await
        });
        counted.sort();
        for window in counted.windows(requests as usize + 1) {
            prop_assert!(*window.last().unwrap() - window[0] >= per, "{window:?}");
        }
    }
}
