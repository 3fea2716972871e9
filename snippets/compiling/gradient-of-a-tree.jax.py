import jax


def loss(params):
    return params["w"] ** 2 * params["b"]


jax.grad(loss)({"w": 3., "b": 2.})
