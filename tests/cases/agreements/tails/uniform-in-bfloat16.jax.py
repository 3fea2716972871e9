import jax
import jax.numpy as jnp

jax.random.uniform(jax.random.key(5), (20_000,), jnp.bfloat16)
