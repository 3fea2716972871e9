from flax import nnx

cell = nnx.OptimizedLSTMCell(2, 3, rngs=nnx.Rngs(0))
cell.dense_i.kernel.shape, cell.dense_h.kernel.shape, cell.dense_h.bias.shape
