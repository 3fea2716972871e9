import jax.numpy as jnp
from flax import nnx


class Net(nnx.Module):
    def __init__(self):
        self.first = nnx.Linear(2, 2, rngs=nnx.Rngs(0))
        self.second = nnx.Linear(2, 1, rngs=nnx.Rngs(1))

    def __call__(self, x):
        hidden = nnx.relu(self.first(x))
        self.sow(nnx.Intermediate, "hidden", hidden)
        return self.second(hidden)


model = Net()
model.first.kernel[...] = jnp.array([[1., -1.], [2., 1.]])
y, seen = nnx.capture(model, nnx.Intermediate)(jnp.array([[1., 0.], [0., 1.]]))
seen["hidden"][0]
