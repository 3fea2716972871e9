import jax.numpy as jnp

joint = jnp.array([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
x = jnp.array([[0.], [1.]])
y = jnp.array([1., 2., 4.])
a = jnp.array([[[1.]], [[-2.]]])
b = jnp.array([[[1.]], [[0.5]]])

def E(values):
    return (joint * values).sum(axis=(1, 2), keepdims=True)

E(a * x + b * y), a * E(x) + b * E(y)
