import jax

jax.random.uniform(jax.random.key(45), (20_000,))
