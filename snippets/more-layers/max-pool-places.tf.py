import tensorflow as tf

x = tf.constant([[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 9.0, 8.0]])[None, :, :, None]
y, places = tf.nn.max_pool_with_argmax(x, 2, 2, "VALID", output_dtype=tf.int32)
y[..., 0], places[..., 0]
