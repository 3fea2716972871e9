import jax.numpy as jnp
from flax import nnx

calls = nnx.Variable(jnp.array(0.))


@nnx.jit
def times_calls(calls, x):
    calls[...] += 1
    return calls[...] * x


jnp.stack([times_calls(calls, jnp.array(1.)) for _ in range(3)])
