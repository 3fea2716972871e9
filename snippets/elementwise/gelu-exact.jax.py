import jax
import jax.numpy as jnp

x = jnp.array([-1., 0.5, 1., 2.])
jax.nn.gelu(x, approximate=False)
