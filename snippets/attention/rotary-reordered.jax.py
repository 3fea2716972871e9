import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1., 2., 3., 4.], [1., 2., 3., 4.]])
halves = jnp.concatenate([x[:, ::2], x[:, 1::2]], axis=-1)
turned = nnx.RoPE()(halves)
turned.reshape(2, 2, 2).swapaxes(1, 2).reshape(2, 4)
