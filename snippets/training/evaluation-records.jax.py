import jax
import jax.numpy as jnp
from flax import nnx

model = nnx.Dropout(0.5, rngs=nnx.Rngs(0))
model.eval()
x = jnp.array([1., 2., 3.])
jax.grad(lambda x: (model(x) ** 2).sum())(x)
