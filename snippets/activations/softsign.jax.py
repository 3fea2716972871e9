import jax
import jax.numpy as jnp

x = jnp.array([-1e30, -1.0, 0.0, 3.0, jnp.inf])
jax.nn.soft_sign(x)
