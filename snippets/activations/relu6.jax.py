import jax
import jax.numpy as jnp

x = jnp.array([-1.0, 0.5, 6.0, 7.0, jnp.nan])
jax.nn.relu6(x)
