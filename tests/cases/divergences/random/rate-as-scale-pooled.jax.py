import jax

jax.random.gamma(jax.random.key(3), 2., (20_000,)) / 3
