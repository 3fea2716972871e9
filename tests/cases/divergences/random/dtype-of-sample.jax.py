import jax

jax.random.normal(jax.random.key(28), (20_000,))
