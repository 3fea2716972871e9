import tensorflow as tf

kernel = tf.Variable(1.)
bias = tf.Variable(1.)

optimizer = tf.keras.optimizers.AdamW(0.1, weight_decay=0.1)
optimizer.exclude_from_weight_decay(var_list=[bias])
optimizer.apply_gradients([(tf.constant(0.), kernel), (tf.constant(0.), bias)])
float(kernel), float(bias)
