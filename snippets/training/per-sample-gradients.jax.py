import jax
import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., -1.], [0., 4.]])
y = jnp.array([[1.], [2.], [3.]])
params = {"kernel": jnp.array([[0.5], [-1.]]), "bias": jnp.array([0.])}


def loss(params, x, y):
    return ((x @ params["kernel"] + params["bias"] - y) ** 2).sum()


gradients = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(params, x, y)
gradients["kernel"], gradients["bias"]
