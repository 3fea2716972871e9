import opt_einsum
import tensorflow as tf

A, B, C = tf.ones((2, 3)), tf.ones((3, 10)), tf.ones((10, 1))
opt_einsum.contract_path("ij,jk,kl->il", A, B, C)[0]
