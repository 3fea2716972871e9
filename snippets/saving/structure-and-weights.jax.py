import jax.numpy as jnp
from flax import nnx


def make_model(value):
    constant = nnx.initializers.constant(value)
    return nnx.Linear(2, 1, kernel_init=constant, rngs=nnx.Rngs(0))


model = make_model(3.)
structure, weights = nnx.split(model)
other = nnx.merge(structure, weights)
other(jnp.array([[1., 2.]]))
