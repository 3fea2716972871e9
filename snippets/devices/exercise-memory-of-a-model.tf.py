import tensorflow as tf

n = 7_000_000_000
weights = n * tf.bfloat16.size
adam = n * 3 * tf.float32.size
[weights / 2**30, (weights + adam) / 2**30]
