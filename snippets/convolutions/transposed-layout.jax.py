from flax import nnx

nnx.ConvTranspose(4, 8, (3, 3), rngs=nnx.Rngs(0)).kernel.shape
