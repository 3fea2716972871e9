import jax

jax.random.randint(jax.random.key(1), (20_000,), 1, 7)
