import jax.numpy as jnp

joint = jnp.array([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
x = joint.sum(axis=2, keepdims=True)
y_given_x = joint / x
joint.sum(axis=1), (y_given_x * x).sum(axis=1)
