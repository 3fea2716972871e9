import jax
import jax.numpy as jnp

w = jnp.array(1.0, dtype=jnp.float16)
jax.grad(lambda w: w * 1e-4 * 1e-4)(w)
