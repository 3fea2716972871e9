import jax

a, b = jax.random.split(jax.random.key(17))
jax.random.normal(a, (20_000,)) + 8 * jax.random.bernoulli(b, 0.3, (20_000,))
