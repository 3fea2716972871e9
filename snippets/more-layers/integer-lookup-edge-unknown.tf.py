import tensorflow as tf

layer = tf.keras.layers.IntegerLookup(vocabulary=[-1, 36, 40])
tf.cast(layer(tf.constant([36, -1, 40])), tf.int32)
