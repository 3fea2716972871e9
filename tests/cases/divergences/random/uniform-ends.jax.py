import jax

jax.random.uniform(jax.random.key(18), (20_000,))
