import jax
import jax.numpy as jnp

jax.random.bernoulli(jax.random.key(44), 1., (20_000,)).astype(jnp.float32)
