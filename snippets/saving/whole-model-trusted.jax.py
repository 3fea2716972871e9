import pickle

import jax.numpy as jnp
from flax import nnx


def make_model(value):
    constant = nnx.initializers.constant(value)
    return nnx.Linear(2, 1, kernel_init=constant, rngs=nnx.Rngs(0))


saved = pickle.dumps(nnx.split(make_model(3.)))

graphdef, state = pickle.loads(saved)
model = nnx.merge(graphdef, state)
model(jnp.array([[1., 2.]]))
