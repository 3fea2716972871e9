import jax
import jax.numpy as jnp

x = jnp.array([-2.0, 0.0, 1.0, 2.0])
jax.nn.gelu(x)
