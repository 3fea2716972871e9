import jax

jax.random.gamma(jax.random.key(4), 2., (20_000,)) * 3
