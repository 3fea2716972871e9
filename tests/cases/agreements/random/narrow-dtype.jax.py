import jax
import jax.numpy as jnp

jax.random.normal(jax.random.key(42), (20_000,)).astype(jnp.float16)
