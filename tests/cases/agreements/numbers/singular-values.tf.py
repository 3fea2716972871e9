import tensorflow as tf

tf.linalg.svd(tf.reshape(tf.sin(tf.range(400.)), (20, 20)), compute_uv=False)[:2]
