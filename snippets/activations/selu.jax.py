import jax
import jax.numpy as jnp

x = jnp.array([-100.0, -1.0, 0.0, 1.0, jnp.inf])
jax.nn.selu(x)
