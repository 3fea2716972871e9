import jax
import jax.numpy as jnp

runs = []


@jax.jit
def double(x):
    runs.append(x.tolist())
    return 2 * x


with jax.disable_jit():
    results = double(jnp.array([1.])), double(jnp.array([2.]))
*results, runs
