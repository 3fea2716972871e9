import jax
import jax.numpy as jnp

jax.random.bernoulli(jax.random.key(13), 0.3, (20_000,)).astype(jnp.float32)
