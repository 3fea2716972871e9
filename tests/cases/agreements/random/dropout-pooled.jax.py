import jax

a, b = jax.random.split(jax.random.key(18))
jax.random.bernoulli(a, 0.8, (20_000,)) * jax.random.uniform(b, (20_000,)) / 0.8
