import jax

jax.random.uniform(jax.random.key(43), (1_000_000,))
