import tensorflow as tf

one, two = tf.constant([[1.]]), tf.constant([[2.]])
dense = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((1,)), dense])
model.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")
stopping = tf.keras.callbacks.EarlyStopping(patience=2, restore_best_weights=True)
data = {"validation_data": (one, one), "epochs": 10, "verbose": 0}
history = model.fit(one, two, callbacks=[stopping], **data)
len(history.epoch), float(dense.kernel[0, 0])
