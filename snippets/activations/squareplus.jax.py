import jax
import jax.numpy as jnp

x = jnp.array([-3.0, 0.0, 1.5, 3.0])
jax.nn.squareplus(x)
