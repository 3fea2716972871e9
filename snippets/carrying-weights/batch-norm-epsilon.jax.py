import jax.numpy as jnp
import numpy as np
from flax import nnx

state = {
    "weight": np.array([1., 2.]),
    "bias": np.array([0., 5.]),
    "running_mean": np.array([1., -1.]),
    "running_var": np.array([4., 0.0025]),
}

layer = nnx.BatchNorm(2, rngs=nnx.Rngs(0))
layer.scale[...] = jnp.array(state["weight"])
layer.bias[...] = jnp.array(state["bias"])
layer.mean[...] = jnp.array(state["running_mean"])
layer.var[...] = jnp.array(state["running_var"])
layer.eval()
layer(jnp.array([[3., -0.9]]))
