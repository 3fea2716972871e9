import jax.numpy as jnp

{"w": [jnp.array([1., 2.]), (jnp.array(3), None)], "name": "layer"}
