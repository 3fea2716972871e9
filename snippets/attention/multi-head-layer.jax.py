import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]]])
wq, wk, wv, wo = (jnp.arange(64.).reshape(4, 4, 4) - 32) / 64
layer = nnx.MultiHeadAttention(
    num_heads=2, in_features=4, use_bias=False, decode=False, rngs=nnx.Rngs(0)
)
layer.query.kernel[...] = wq.reshape(4, 2, 2)
layer.key.kernel[...] = wk.reshape(4, 2, 2)
layer.value.kernel[...] = wv.reshape(4, 2, 2)
layer.out.kernel[...] = wo.reshape(2, 2, 4)
layer(x)
