import jax

jax.random.randint(jax.random.key(28), (20_000,), 1, 7) * 0.1
