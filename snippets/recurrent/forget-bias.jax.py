from flax import nnx

cell = nnx.OptimizedLSTMCell(2, 3, rngs=nnx.Rngs(0))
forget = cell.dense_h.bias[3:6]
(forget == 0).all(), (forget == 1).all()
