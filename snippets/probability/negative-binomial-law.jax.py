import jax

key1, key2 = jax.random.split(jax.random.key(0))
rate = 1.5 * jax.random.gamma(key1, 5., (20_000,))
jax.random.poisson(key2, rate)
