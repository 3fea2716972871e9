import jax.numpy as jnp
import numpy as np
from flax import nnx

state = {
    "0.weight": np.sin(np.arange(108)).reshape(4, 3, 3, 3),
    "0.bias": np.array([0.1, 0.2, 0.3, 0.4]),
    "1.weight": np.array([1., 0.9, 0.8, 0.7]),
    "1.bias": np.array([0., 0.1, 0.2, 0.3]),
    "1.running_mean": np.array([0.5, 0., -0.5, 1.]),
    "1.running_var": np.array([0.01, 0.1, 1., 2.]),
    "4.weight": 0.1 * np.cos(np.arange(192)).reshape(3, 64),
    "4.bias": np.array([1., 2., 3.]),
}
image = np.sin(np.arange(192) ** 2 / 9).reshape(1, 8, 8, 3)


class Net(nnx.Module):
    def __init__(self, rngs):
        self.conv = nnx.Conv(3, 4, (3, 3), strides=2, padding=1, rngs=rngs)
        self.norm = nnx.BatchNorm(4, rngs=rngs)
        self.dense = nnx.Linear(64, 3, rngs=rngs)

    def __call__(self, x):
        x = nnx.relu(self.norm(self.conv(x)))
        return self.dense(x.reshape(x.shape[0], -1))


model = Net(nnx.Rngs(0))
dense = state["4.weight"].reshape(3, 4, 4, 4).transpose(2, 3, 1, 0).reshape(64, 3)
model.conv.kernel[...] = jnp.array(state["0.weight"].transpose(2, 3, 1, 0))
model.conv.bias[...] = jnp.array(state["0.bias"])
model.norm.scale[...] = jnp.array(state["1.weight"])
model.norm.bias[...] = jnp.array(state["1.bias"])
model.norm.mean[...] = jnp.array(state["1.running_mean"])
model.norm.var[...] = jnp.array(state["1.running_var"])
model.dense.kernel[...] = jnp.array(dense)
model.dense.bias[...] = jnp.array(state["4.bias"])
model.eval()
model(jnp.array(image))
