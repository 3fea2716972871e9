import jax

jax.random.uniform(jax.random.key(4), (20_000,))
