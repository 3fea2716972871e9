import jax

jax.random.normal(jax.random.key(43), (20_000,))
