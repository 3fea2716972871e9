import jax.numpy as jnp

joint = jnp.array([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
joint.sum(axis=1), joint.sum(axis=0)
