import jax

jax.random.uniform(jax.random.key(2), (20_000,))
