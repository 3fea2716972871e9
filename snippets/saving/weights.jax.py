import jax.numpy as jnp
from flax import nnx, serialization


def make_model(value):
    constant = nnx.initializers.constant(value)
    return nnx.Linear(2, 1, kernel_init=constant, rngs=nnx.Rngs(0))


model = make_model(3.)
saved = serialization.to_bytes(nnx.to_pure_dict(nnx.state(model)))

other = make_model(0.)
template = nnx.to_pure_dict(nnx.state(other))
nnx.update(other, serialization.from_bytes(template, saved))
other(jnp.array([[1., 2.]]))
