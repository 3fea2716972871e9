import jax
import jax.numpy as jnp

x = jnp.array([-2.0, -1.0, 0.0, 0.5, 1.0, 3.0])
jax.nn.sparse_sigmoid(x)
