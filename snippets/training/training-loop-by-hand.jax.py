import jax
import jax.numpy as jnp

x = jnp.array([0., 1., 2., 3.])
y = 2 * x + 1


def loss(params):
    return ((params["w"] * x + params["b"] - y) ** 2).mean()


params = {"w": jnp.array(0.), "b": jnp.array(0.)}
for step in range(3):
    gradients = jax.grad(loss)(params)
    params = jax.tree.map(lambda p, g: p - 0.1 * g, params, gradients)
params["w"], params["b"]
